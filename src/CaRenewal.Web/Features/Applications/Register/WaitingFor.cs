namespace CaRenewal.Web.Features.Applications.Register;

/// <summary>What a registered application waits for, where the status alone does not say it.</summary>
public enum WaitingFor
{
    /// <summary>待办: whatever the counter has still to do.</summary>
    Waiting,

    /// <summary>待签章</summary>
    Signature,

    /// <summary>待缴费</summary>
    Payment,

    /// <summary>容缺: a material is still to be brought, the longest due first.</summary>
    Owed,
}
