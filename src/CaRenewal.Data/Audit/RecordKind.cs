namespace CaRenewal.Data.Audit;

/// <summary>What the audit record can prove to be as its newest event left it.</summary>
public enum RecordKind
{
    /// <summary>An application with its timeline, payments, certificates and reversals.</summary>
    Application = 1,

    /// <summary>A stored paper with the times it was printed, and the notice that it is.</summary>
    Paper = 2,

    /// <summary>A revision of the settings.</summary>
    Setting = 3,

    /// <summary>An account with its roles.</summary>
    Account = 4,

    /// <summary>A terminal's slip as it was typed.</summary>
    TerminalTotal = 5,

    /// <summary>A close of a day, and that it was reopened.</summary>
    DayClose = 6,

    /// <summary>An imported statement with its differences.</summary>
    Statement = 7,
}
