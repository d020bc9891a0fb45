using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Audit;

/// <summary>
/// What happened. Numbers are stored and hashed: none is ever given to another kind. 101 to 199 are the timeline's
/// (<see cref="ApplicationEventKind"/> + 100).
/// </summary>
public enum AuditKind
{
    ApplicationSubmitted = 101,
    ApplicationAmended = 102,
    ApplicationPrinted = 103,
    ApplicationSigned = 104,
    PaymentReceived = 105,
    PaymentVoided = 106,
    PaymentRefunded = 107,
    ApplicationAccepted = 108,
    ApplicationReviewed = 109,
    CertificateIssued = 110,
    CertificateDelivered = 111,
    ApplicationReturned = 112,
    ApplicationCancelled = 113,
    SentToAuthority = 114,
    CertificateRevoked = 115,
    OwedMaterialBrought = 116,
    CorrectionTold = 117,
    ApplicationReversed = 118,

    PaperStored = 201,
    PaperSentAgain = 202,
    NoticeGiven = 203,

    SettingChanged = 301,

    AccountOpened = 401,
    AccountChanged = 402,
    AccountDeactivated = 403,
    AccountReactivated = 404,
    RoleGiven = 405,
    RoleTaken = 406,
    PasswordChanged = 407,
    PasswordReset = 408,
    SecondFactorSet = 409,
    SecondFactorRemoved = 410,
    AccountUnlocked = 411,
    SessionsEnded = 412,
    RecoveryCodesMade = 413,

    ApplicationViewed = 501,
    AmendmentOpened = 502,
    CustomerViewed = 503,

    /// <summary>An intake that was filled in from what the office knows of its holder.</summary>
    IntakeFilled = 504,
    PaperOpened = 505,
    PaperSaved = 506,
    NoticeViewed = 507,
    DraftOpened = 508,
    Searched = 509,

    /// <summary>A masked value was shown in full.</summary>
    ValueRevealed = 510,
    Exported = 511,
    AuditRead = 512,
    DraftTakenOver = 513,

    LoggedIn = 601,
    LogInFailed = 602,
    LoggedOut = 603,
    LockedOut = 604,
    SecondFactorFailed = 605,

    AccessRefused = 701,

    /// <summary>A form without the token of its page.</summary>
    FormRefused = 702,

    /// <summary>From here every row of the books has its event.</summary>
    RecordBegan = 801,

    /// <summary>A row that was there before the record began.</summary>
    RowAdopted = 802,

    /// <summary>An instance began to write down who sees what.</summary>
    AccessStreamOpened = 803,
    KeysRewrapped = 811,

    TerminalTotalTyped = 901,
    DayClosed = 902,
    DayReopened = 903,
    StatementImported = 904,
    DifferenceSettled = 905,

    /// <summary>A statement that was imported before was matched again, and more differs by now.</summary>
    DifferencesFound = 906,
}
