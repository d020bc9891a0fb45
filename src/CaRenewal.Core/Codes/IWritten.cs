namespace CaRenewal.Core.Codes;

/// <summary>A value that is stored as the text it is written as.</summary>
public interface IWritten<TSelf>
    where TSelf : IWritten<TSelf>
{
    string Text { get; }

    /// <summary>Takes a text back that was checked when it was taken in. Never for input.</summary>
    static abstract TSelf FromStored(string text);
}
