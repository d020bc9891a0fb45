namespace CaRenewal.Core.Applications;

/// <summary>电子签章类型 (附件2).</summary>
public enum SealChoice
{
    /// <summary>模板方章</summary>
    TemplateSquare = 1,

    /// <summary>扫描手写签名</summary>
    ScannedSignature = 2,

    /// <summary>不需要电子签章</summary>
    None = 3,
}
