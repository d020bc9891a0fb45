namespace CaRenewal.Core.Codes;

public sealed record PhoneNumber : IWritten<PhoneNumber>
{
    private PhoneNumber(string text) => Text = text;

    public string Text { get; }

    public static PhoneNumber FromStored(string text) => new(text);

    public override string ToString() => Text;
}
