namespace CaRenewal.Core.Settings;

/// <summary>A part of the rules that the window sets, whole: judged here, stored as one text, put over the notice's facts.</summary>
public interface ISetting<TSelf>
    where TSelf : ISetting<TSelf>
{
    static abstract SettingPart Part { get; }

    /// <summary>The part as it stands in the rules.</summary>
    static abstract TSelf Of(OfficeRules rules);

    /// <summary>The rules with this part in the place of theirs.</summary>
    /// <exception cref="InvalidDataException">A stored text says what no rule allows.</exception>
    OfficeRules In(OfficeRules rules);

    /// <summary>Everything that keeps it from being set; a fault's path is the property's.</summary>
    /// <param name="rules">In force until now.</param>
    /// <param name="today">Business day on which it is set.</param>
    IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today);

    /// <summary>What it changes in the rules that were in force until now.</summary>
    IEnumerable<SettingChange> ChangesIn(OfficeRules rules);
}
