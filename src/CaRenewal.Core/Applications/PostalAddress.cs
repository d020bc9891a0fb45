namespace CaRenewal.Core.Applications;

/// <summary>联系详细地址 in the parts of 附件2; an unknown part is empty and prints as a blank.</summary>
/// <param name="Province">Before 省(自治区).</param>
/// <param name="City">Before 市.</param>
/// <param name="County">Before 县（区）.</param>
/// <param name="Street">Before 街（路）.</param>
/// <param name="Detail">After 街（路）: number, building, room.</param>
public sealed record PostalAddress(string Province, string City, string County, string Street, string Detail)
{
    public string Joined => string.Concat(Province, City, County, Street, Detail);

    public override string ToString() => nameof(PostalAddress);
}
