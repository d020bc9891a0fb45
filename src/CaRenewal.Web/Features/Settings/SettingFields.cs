using CaRenewal.Core.Codes;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Features.Settings;

/// <summary>Which reading of the rule book belongs to which kind of field.</summary>
internal static class SettingFields
{
    /// <summary>Text that will stand on papers.</summary>
    public static Parse<string> Printed(string what, int most, Stationery stationery) => (string? text, out string? value, out string? fault) =>
    {
        if (PlainText.TryTakeRequired(text, what, most, out value, out fault) && stationery.Song.MissingIn(value) is [var first, ..])
        {
            fault = $"{what}中的“{first}”打印不出，请改用能打印的字。";
        }

        return fault is null;
    };

    /// <summary>Text that was validated as <see cref="Printed"/>.</summary>
    public static Parse<string> Text(int most) => FieldReading.Required("", most);

    /// <summary>The name of a column; may be left empty.</summary>
    public static Parse<string> Name(string what) => FieldReading.Optional(what, StatementSetting.MostOfName);

    /// <summary>Several of them.</summary>
    public static Parse<IReadOnlyList<string>> Names(string what) => (string? text, out IReadOnlyList<string>? names, out string? fault) =>
    {
        var read = StatementSetting.TryParseNames(text, what, out var taken, out fault);
        names = read ? taken : null;
        return read;
    };

    public static Parse<int> Number(string what, int least, int most) =>
        (string? text, out int value, out string? fault) => WholeNumber.TryParse(text, what, least, most, out value, out fault);

    /// <param name="owner">Whose number it is, before the sentence: the page asks for two.</param>
    public static Parse<string> Phone(string owner) => (string? text, out string? value, out string? fault) =>
    {
        var read = PointSetting.TryParsePhone(text, out value, out var why);
        fault = read ? null : $"{owner}：{why}";
        return read;
    };

    public static Parse<TimeOnly> Time => (string? text, out TimeOnly time, out string? fault) => OpeningPeriod.TryParseTime(text, out time, out fault);
}
