using CaRenewal.Core;

namespace CaRenewal.Web.Features.Applications;

/// <summary>A broken rule, with the field at which its sentence belongs.</summary>
public sealed class FieldRefused(string field, RuleBroken broken) : Exception(broken.Message)
{
    /// <summary>Name within the form: Seen, Reference.</summary>
    public string Field { get; } = field;

    /// <summary>Runs a verb whose refusal belongs at the field.</summary>
    /// <exception cref="FieldRefused">The verb broke a rule.</exception>
    public static void At(string field, Action verb)
    {
        try
        {
            verb();
        }
        catch (RuleBroken broken)
        {
            throw new FieldRefused(field, broken);
        }
    }

    /// <summary>As <see cref="At"/>.</summary>
    /// <exception cref="FieldRefused">The verb broke a rule.</exception>
    public static async Task AtAsync(string field, Func<Task> verb)
    {
        try
        {
            await verb();
        }
        catch (RuleBroken broken)
        {
            throw new FieldRefused(field, broken);
        }
    }
}
