using CaRenewal.Browser.Tests.Window;

namespace CaRenewal.Browser.Tests.IdReader;

/// <summary>A window with a card reader that answers its pages.</summary>
public sealed class ReaderWindow : CounterWindow
{
    public ReaderWindow()
        : this(CardReader.Start())
    {
    }

    private ReaderWindow(CardReader reader)
        : base("IdReader:Origin", reader.Origin) => Reader = reader;

    public CardReader Reader { get; }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Reader.DisposeAsync();
    }

    /// <summary>A clerk at a page, with a card on the reader.</summary>
    /// <param name="answer">Which of the simulator's answers the reader gives.</param>
    public async Task<Clerk> SitDownAsync(string address, string answer)
    {
        Reader.Answer = answer;
        var clerk = await SitDownAsync(address);
        clerk.MayAsk(Reader.Origin);
        return clerk;
    }
}
