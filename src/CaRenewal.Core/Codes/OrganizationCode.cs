namespace CaRenewal.Core.Codes;

public sealed record OrganizationCode : IWritten<OrganizationCode>
{
    private OrganizationCode(string text) => Text = text;

    public string Text { get; }

    public static OrganizationCode FromStored(string text) => new(text);

    public override string ToString() => Text;
}
