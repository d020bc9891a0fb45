using CaRenewal.Core.Codes;
using FluentValidation;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>How the rule book's value types read what was typed.</summary>
/// <param name="fault">Why it is refused, in the clerk's words.</param>
internal delegate bool Parse<T>(string? text, out T? value, out string? fault);

internal static class Parsing
{
    /// <summary>The field is read by the rule book, and the rule book's sentence stands at it.</summary>
    public static IRuleBuilderOptionsConditions<TForm, string?> Reads<TForm, T>(this IRuleBuilder<TForm, string?> field, Parse<T> parse) =>
        field.Custom((text, context) =>
        {
            if (!parse(text, out _, out var fault))
            {
                context.AddFailure(fault!);
            }
        });

    /// <returns>A name as it would be kept; null where it would be refused.</returns>
    public static string? TryTakeName(string? text) =>
        PlainText.TryTakeRequired(text, "", PlainText.MostOfUnitName, out var name, out _) ? name : null;

    /// <summary>Takes what <see cref="Reads"/> has let pass.</summary>
    /// <exception cref="InvalidOperationException">It was not checked before.</exception>
    public static T Take<T>(this string? text, Parse<T> parse) =>
        parse(text, out var value, out _) ? value! : throw new InvalidOperationException("A field was taken that was not validated.");
}
