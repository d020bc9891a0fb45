namespace CaRenewal.Data.Audit;

/// <summary>What the audit record can prove to be as its newest event left it.</summary>
public enum RecordKind
{
    /// <summary>An application with its timeline, payments and certificates.</summary>
    Application = 1,

    /// <summary>A stored paper with the times it was printed, and the notice that it is.</summary>
    Paper = 2,

    /// <summary>A revision of the settings.</summary>
    Setting = 3,

    /// <summary>An account with its roles.</summary>
    Account = 4,
}
