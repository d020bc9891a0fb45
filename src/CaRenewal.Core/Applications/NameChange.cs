namespace CaRenewal.Core.Applications;

/// <summary>The holder's name is not that of the last application: perhaps the certificate has to be renewed under the new name (更新) [house].</summary>
public static class NameChange
{
    /// <param name="name">As typed.</param>
    /// <param name="before">As it stood on the holder's last application.</param>
    /// <returns>Null where the names agree, or 更新 is asked for anyway. A person's earlier name is not repeated.</returns>
    public static Question? Ask(CertificateKind kind, string name, string before, IEnumerable<BusinessLine> lines)
    {
        if (name == before || lines.Any(line => line.Business is Business.Update))
        {
            return null;
        }

        var what = kind is CertificateKind.Unit ? $"单位名称与上次不同（上次：{before}）" : "姓名与上次不同";
        return new Question(OverridableCheck.NameDiffers, $"{what}，请核对是否应办理更新。继续受理请填写原因。");
    }
}
