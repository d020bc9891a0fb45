namespace CaRenewal.Data.Writing;

public enum EntryOutcome
{
    Saved = 1,

    /// <summary>The same form was taken in before: nothing was done now.</summary>
    AlreadySaved = 2,

    /// <summary>A form of this key was taken in before with other content: nothing was done now.</summary>
    SavedWithOtherContent = 3,
}
