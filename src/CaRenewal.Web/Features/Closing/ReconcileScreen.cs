using CaRenewal.Core.Closing;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Data.Closing;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>The page of 对账.</summary>
/// <param name="Known">How each channel's statement is read.</param>
public sealed record ReconcileScreen(DayChannels Day, TotalsForm Totals, IReadOnlyList<StatementLayout> Known, DateOnly Today)
{
    public ExplanationForm Explanation { get; init; } = new();

    public StatementForm Statement { get; init; } = new();

    /// <summary>The difference whose explanation was refused.</summary>
    public Guid? Posted { get; init; }

    /// <summary>The statement that the form replaces; null where it brings the first of a channel.</summary>
    public ImportedStatement? Replaced => Day.Statements.FirstOrDefault(known => known.Id == Statement.Replaces && CanReplace(known));

    /// <summary>Its channel still has statements, as the settings say.</summary>
    public bool CanReplace(ImportedStatement statement) => Known.Any(layout => layout.Channel == statement.Channel);

    /// <summary>Whether the page has that field of the statement's form; else what is wrong stands above the page.</summary>
    public bool Asks(string field) => Replaced is null
        ? Statement.Replaces is null && CanImport
        : field is not "Statement.Channel";

    /// <summary>A statement is whole once its day is over.</summary>
    public bool CanImport => Day.Day < Today && Layouts.Count > 0;

    /// <summary>Channels whose statement is not there yet.</summary>
    public IReadOnlyList<Choice> Layouts =>
    [
        .. Known.Where(layout => Day.Statements.All(known => known.Channel != layout.Channel)).Select(layout => new Choice(layout.Channel, layout.Channel)),
    ];

    public bool IsOpen => Day.Standing is null;

    public IEnumerable<Difference> Open => Day.Differences.Where(difference => difference.Settled is null);
}
