namespace CaRenewal.Core.Words;

/// <summary>What lists, logs and the second screen show of a personal value (个人信息保护法: minimum display).</summary>
public static class Mask
{
    private const int Head = 3;
    private const int Tail = 4;
    private const int AddressHead = 6;

    /// <summary>张三 → 张*: the first character and a star for each further one, at most three.</summary>
    public static string Name(string name)
    {
        var characters = name.EnumerateRunes().ToList();
        return characters.Count == 0 ? "" : characters[0] + new string('*', Math.Clamp(characters.Count - 1, 1, 3));
    }

    /// <summary>First three and last four characters of a document or phone number; a short one shows its last two only.</summary>
    public static string Number(string number) => number.Length switch
    {
        > Head + Tail => string.Concat(number.AsSpan(0, Head), new string('*', number.Length - Head - Tail), number.AsSpan(number.Length - Tail)),
        > 2 => string.Concat(new string('*', number.Length - 2), number.AsSpan(number.Length - 2)),
        _ => new string('*', number.Length),
    };

    /// <summary>Where about it lies: 湖南省益阳市****.</summary>
    public static string Address(string address)
    {
        var characters = address.EnumerateRunes().ToList();
        return characters.Count == 0 ? "" : string.Concat(characters.Take(Math.Min(AddressHead, characters.Count / 2))) + "****";
    }

    /// <summary>First character and domain: o****@example.cn.</summary>
    public static string Email(string email) => email.LastIndexOf('@') is > 0 and var at
        ? string.Concat(email.EnumerateRunes().First().ToString(), "****", email.AsSpan(at))
        : Name(email);
}
