using CaRenewal.Core.Codes;
using CaRenewal.Core.Words;

namespace CaRenewal.Forms;

internal static class IdentityDocumentWords
{
    /// <summary>The number, with its type where it is not the identity card that 身份证号码 asks for.</summary>
    internal static string OnForm(this IdentityDocument document) => document.Type switch
    {
        DocumentType.ResidentId => document.Number,
        DocumentType.Other => $"{document.Number}（{document.OtherType}）",
        _ => $"{document.Number}（{document.Type.Word()}）",
    };
}
