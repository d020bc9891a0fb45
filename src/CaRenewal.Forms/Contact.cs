using CaRenewal.Core.Notice;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>Where the window is, when it is open and how it is reached: at the foot of what a customer takes home.</summary>
internal sealed class Contact(PointOfService point, Stationery stationery)
{
    /// <summary>The notice types its hours with a colon made for vertical lines, as wide as a Han character.</summary>
    private const char VerticalColon = '\uFE30';

    private readonly ContactWording words = Words.Contact;
    private readonly Ink ink = new(stationery);

    internal Table Lines() => new(28, 0)
    {
        Border = 0,
        Padding = 0,
        Rows =
        [
            Line(words.Place, $"{point.Place}（{point.Address}）"),
            Line(words.Hours, point.Hours.Replace(VerticalColon, ':')),
            Line(words.Phone, point.Phone),
            Line(words.Service, point.ServicePhone),
            Line(words.Qq, point.Qq),
        ],
    };

    private TableRow Line(string label, string value) => new(ink.Note(label + "："), ink.Note(value));
}
