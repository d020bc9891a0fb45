using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Written without Razor, session or database, any of which may be what failed.</summary>
public sealed class ErrorPage(Refusal refusal, string reference, string? contact)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A page for a browser, problem+json (RFC 9457) for a script.</summary>
    public Task WriteToAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(Page(context.Request.PathBase, BackFrom(context.Request)));
        }

        return context.Response.WriteAsJsonAsync(
            new { status, title = refusal.Title, detail = refusal.Sentence, reference },
            options: null,
            contentType: "application/problem+json");
    }

    private string Page(PathString root, string back) => $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{Html.Encode(refusal.Title)} - 数字证书受理</title>
          <link rel="icon" href="{root}/favicon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="{root}/app.css">
        </head>
        <body>
          <header class="bar"><a class="bar-name" href="{root}/counter">数字证书受理</a></header>
          <main class="page narrow" id="main">
            <section class="card refusal">
              <h1>{Html.Encode(refusal.Title)}</h1>
              <p class="lead">{Html.Encode(refusal.Sentence)}</p>
              <p>参考号 <strong class="code">{reference}</strong></p>
              <p class="muted">{Html.Encode(contact ?? "")}</p>
              <p class="buttons"><a class="button" href="{Html.Encode(back)}">返回上一页</a> <a class="button plain" href="{root}/">回到首页</a></p>
            </section>
          </main>
        </body>
        </html>
        """;

    private static string BackFrom(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == request.Host.Value
            ? from.PathAndQuery
            : $"{request.PathBase}/";
}
