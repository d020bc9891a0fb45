using System.Reflection;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Words that passwords are commonly made of (OWASP ASVS 5, 6.2.4): one with digits and signs around it is as easily guessed as the word.</summary>
public sealed class CommonPasswords
{
    private const int LeastOfWord = 3;
    private const int LeastLetters = 4;
    private readonly HashSet<string> words;

    public CommonPasswords()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        words = [.. reader.ReadToEnd().Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <returns>Whether it is one of the words, or hardly anything besides digits and signs.</returns>
    public bool Has(string password)
    {
        var lower = password.ToLowerInvariant();
        var letters = string.Concat(lower.Where(char.IsAsciiLetterLower));
        return words.Contains(lower)
            || (letters.Length >= LeastOfWord && words.Contains(letters))
            || lower.Where(char.IsAsciiLetter).Distinct().Count() < LeastLetters && !lower.Any(character => character > 127);
    }
}
