namespace CaRenewal.Data.Drafts;

public enum DraftOutcome
{
    Saved = 1,

    /// <summary>Another page saved it since this one was opened; nothing was overwritten.</summary>
    SavedElsewhere = 2,

    /// <summary>It has become an application: a late autosave revives nothing.</summary>
    Submitted = 3,

    /// <summary>It is another clerk's.</summary>
    NotYours = 4,

    /// <summary>No form that the rules take is nearly as long.</summary>
    TooLong = 5,
}
