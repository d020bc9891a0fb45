using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;
using Rule = CaRenewal.Core.Rule;

namespace CaRenewal.Forms;

/// <summary>The papers that one application needs, filled in, in the order in which the office hands them over.</summary>
public sealed class PaperSet
{
    private readonly Entries entries;
    private readonly Stationery stationery;

    internal PaperSet(Entries entries, IReadOnlyList<PaperCopy> papers, Stationery stationery)
    {
        (this.entries, this.stationery) = (entries, stationery);
        Papers = papers;
    }

    /// <summary>What the application needs, each copy by itself.</summary>
    public IReadOnlyList<PaperCopy> Papers { get; }

    /// <param name="number">Drawn for this print; the same number gives the same bytes again.</param>
    public static PaperSet For(CertificateApplication application, PointOfService point, PaperNumber number, Stationery stationery)
    {
        var written = application.Events.Last(each => each.Kind is ApplicationEventKind.Submitted or ApplicationEventKind.Amended).Stamp;
        var imprint = new Imprint(application.Number.Text, number, point.AuthorityShort, written.At.AtOffice());
        var entries = new Entries(imprint, application.BusinessDay, application.Particulars, application.Lines);
        return new PaperSet(entries, CopiesOf(application), stationery);
    }

    /// <summary>Characters that no font has, field by field, those left to the pen excepted; empty where everything can be printed.</summary>
    public static IReadOnlyList<UnprintableCharacter> Unprintable(Particulars particulars, Stationery stationery) =>
        Legibility.Unprintable(particulars, stationery);

    /// <summary>One file for the printer; equal input gives equal bytes.</summary>
    /// <param name="selection">Some of <see cref="Papers"/>, in any order.</param>
    /// <exception cref="RuleBroken">Nothing is selected, or a paper that the application does not need, or a character cannot be printed.</exception>
    public PrintFile Print(IReadOnlyCollection<PaperCopy> selection, Sides sides)
    {
        Rule.Require(selection.Count > 0, "请选择要打印的文书。");
        Rule.Require(selection.All(Papers.Contains), "本单不需要所选的文书，请重新选择。");

        return Printing.Print(
            [.. Papers.Where(selection.Contains).Select(copy => (copy, Document(copy)))], entries.Imprint, sides);
    }

    private static List<PaperCopy> CopiesOf(CertificateApplication application) =>
    [
        .. application.Materials
            .Select(material => material.Paper)
            .OfType<SignedPaper>()
            .Select(paper => (Paper)(int)paper)
            .Distinct()
            .Order()
            .SelectMany(CopiesOf),
    ];

    private static PaperCopy[] CopiesOf(Paper paper) => paper is Paper.UnitApplicationForm or Paper.PersonalApplicationForm
        ? [new(paper, Copy.First), new(paper, Copy.Second)]
        : [new(paper)];

    private Document Document(PaperCopy copy) => new()
    {
        Title = $"{TitleOf(copy)} {entries.Imprint.Number}",
        Author = entries.Imprint.Author,
        Created = entries.Imprint.Created,
        Edition = stationery.Edition,
        Pages = [SheetOf(copy)],
    };

    private Page SheetOf(PaperCopy copy) => copy.Paper switch
    {
        Paper.UnitApplicationForm => new UnitApplicationForm(entries, stationery).Sheet(copy.Copy),
        Paper.PersonalApplicationForm => new PersonalApplicationForm(entries, stationery).Sheet(copy.Copy),
        Paper.AuthorizationLetter => new AuthorizationLetter(entries, stationery).Sheet(),
        Paper.ResponsibilityStatement => new ResponsibilityStatement(entries, stationery).Sheet(),
        _ => throw new ArgumentOutOfRangeException(nameof(copy), copy, null),
    };

    private static string TitleOf(PaperCopy copy) => copy.Paper switch
    {
        Paper.UnitApplicationForm => $"{Words.UnitApplication.Title} {Words.UnitApplication.Copies[(int)copy.Copy - 1]}",
        Paper.PersonalApplicationForm => $"{Words.PersonalApplication.Title} {Words.PersonalApplication.Copies[(int)copy.Copy - 1]}",
        Paper.AuthorizationLetter => Words.Authorization.Title,
        _ => Words.Statement.Title,
    };
}
