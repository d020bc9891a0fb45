using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;

namespace CaRenewal.Data.Tests.Closing;

/// <summary>What is done at the window and in its back room around a day's close.</summary>
internal static class ClosingDesk
{
    public static readonly string[] Channels = ["微信", "支付宝"];

    public static Stamp Supervisor(int minute = 0) => Sample.Stamp(minute, "2001", "周建华");

    public static Task<DayBooks> BooksAsync(this Desk desk, DateOnly? day = null) => desk.Get<DayBook>().ReadAsync(day ?? Sample.Day, Channels);

    /// <summary>A visit that is paid and accepted at once.</summary>
    public static async Task<ApplicationNumber> AcceptAsync(this Desk desk, string reference, int minute = 0)
    {
        var stamp = Sample.Stamp(minute);
        var entry = await desk.SubmitAsync(Sample.Unit(), stamp: stamp);
        Assert.True(ApplicationNumber.TryParse(entry.Answer, out var number));
        await desk.ChangeAsync(number, stamp, application =>
        {
            application.Sign(Sample.Papers(application), stamp);
            application.Receive(Guid.NewGuid(), "微信", application.Due, reference, stamp);
            application.Accept(stamp);
        });
        return number;
    }

    /// <summary>One visit, the slips, the close.</summary>
    public static async Task<ApplicationNumber> WorkOneDayAsync(this Desk desk)
    {
        var number = await desk.AcceptAsync("A1");
        await desk.TypeAsync(Sample.Stamp(10));
        await desk.CloseAsync();
        return number;
    }

    public static async Task RefusedAsync(string sentence, Func<Task> act) => Assert.Equal(sentence, (await Assert.ThrowsAsync<RuleBroken>(act)).Message);

    public static Task<Entry> ChangeAsync(this Desk desk, ApplicationNumber number, Stamp stamp, Action<CertificateApplication> change) =>
        desk.Registrar.EnterAsync(null, stamp, async turn =>
        {
            change((await turn.Cabinet.FindApplicationAsync(number))!);
            return "";
        });

    /// <summary>Every slip typed as the money book says.</summary>
    public static Task<Entry> TypeAsync(this Desk desk, Stamp stamp, DateOnly? day = null, Money apart = default, string? explanation = null) =>
        desk.Registrar.EnterAsync(null, stamp, async turn =>
        {
            var books = await desk.BooksAsync(day);
            turn.Cabinet.AddRange(books.Channels.Select(check =>
                check.Type(Guid.NewGuid(), books.Day, check.Books.Count, check.Books.Net + apart, explanation, stamp)));
            return "";
        });

    public static Task<Entry> CloseAsync(this Desk desk, Stamp? stamp = null, DateOnly? day = null) =>
        desk.Registrar.EnterAsync(null, stamp ?? Supervisor(), turn => CloseAsync(desk, turn, stamp ?? Supervisor(), day));

    /// <param name="slips">What the terminals say; as typed before where it is left out.</param>
    public static async Task<string> CloseAsync(Desk desk, Turn turn, Stamp stamp, DateOnly? day = null, Func<DayBooks, DayBooks>? slips = null)
    {
        await turn.HoldBooksAsync();
        var books = await desk.BooksAsync(day);
        books = slips is null ? books : slips(books);
        var heads = await desk.Get<AuditHeads>().CurrentAsync();
        var paper = Guid.NewGuid();
        var close = books.Close(
            Guid.NewGuid(), paper, Sample.Point, await desk.Get<DayBook>().PapersOfDayAsync(books.Day), [.. heads.Select(head => new ClosedHead(head.Stream, head.Sequence, head.Hash))], stamp);
        await desk.Get<PaperArchive>().StoreAsync(
            turn, paper, null, new PaperFacts(["DaySheet"], 1, false, "[]"), [new PaperSegment(new byte[] { 1 })], stamp);
        turn.Cabinet.Add(close);
        return close.Number;
    }

    public static Task<Entry> ReopenAsync(this Desk desk, DateOnly? day = null) => desk.Registrar.EnterAsync(null, Sample.Stamp(0, "9001", "陈静"), async turn =>
    {
        turn.Cabinet.Add(DayReopening.Of(await desk.Get<DayBook>().StandingAsync(day ?? Sample.Day), "漏录一笔", Sample.Stamp(0, "9001", "陈静")));
        return "";
    });

    /// <summary>A statement of the sample's day with one line that the money book does not know.</summary>
    public static Task<Entry> ImportAsync(this Desk desk, Stamp stamp) => desk.Registrar.EnterAsync(null, stamp, turn =>
    {
        var statement = new StoredStatement
        {
            Id = Guid.NewGuid(),
            Channel = Channels[0],
            Day = Sample.Day,
            Version = 1,
            FileHash = new byte[32],
            LineCount = 1,
            Net = Money.Yuan(200),
            Content = StatementLines.Write([new StatementLine(["4200000031"], Money.Yuan(200))]),
            Stamp = stamp,
        };
        turn.Cabinet.Add(statement);
        turn.Cabinet.Add(new Difference
        {
            Id = Guid.NewGuid(),
            StatementId = statement.Id,
            Channel = statement.Channel,
            Day = statement.Day,
            FoundOn = stamp.At.BusinessDay(),
            Kind = DifferenceKind.Unrecorded,
            Reference = "4200000031",
            InStatement = statement.Net,
            InBooks = Money.Zero,
        });
        return Task.FromResult("");
    });

    public static Task<Entry> ReverseAsync(this Desk desk, ApplicationNumber number, Stamp stamp) => desk.Registrar.EnterAsync(null, stamp, async turn =>
    {
        var application = (await turn.Cabinet.FindApplicationAsync(number))!;
        var close = application.BookedDay is { } day ? await desk.Get<DayBook>().StandingAsync(day) : null;
        turn.Cabinet.Add(application.Reverse(Guid.NewGuid(), close, "公章有误", stamp));
        return "";
    });
}
