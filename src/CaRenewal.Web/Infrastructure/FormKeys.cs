using System.Text;
using CaRenewal.Data.Writing;

namespace CaRenewal.Web.Infrastructure;

public static class FormKeys
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>The key of a posted form together with all it holds: where it was posted to, and every field but the antiforgery token.</summary>
    /// <param name="id">The form's RequestKey, made with its page.</param>
    public static RequestKey Key(this HttpRequest request, Guid id)
    {
        var content = new StringBuilder(request.Path);
        foreach (var (name, values) in request.Form.Where(field => field.Key != Token).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in values)
            {
                content.Append('\n').Append(name).Append('=').Append(value);
            }
        }

        return new RequestKey(id, content.ToString());
    }
}
