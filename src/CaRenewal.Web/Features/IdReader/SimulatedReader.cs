using System.Text;
using System.Text.Json;

namespace CaRenewal.Web.Features.IdReader;

/// <summary>A reader's answers, good ones and every bad one, with a person who does not exist.</summary>
public static class SimulatedReader
{
    public const string Name = "刘芳";
    public const string Number = "432321197001010027";
    public const string Address = "湖南省益阳市赫山区秀峰路12号";

    /// <summary>Longer than a page waits.</summary>
    private static readonly TimeSpan Slowness = TimeSpan.FromSeconds(5);

    /// <param name="name">Which answer; an unknown name is answered as a reader that knows no such address.</param>
    public static async Task AnswerAsync(HttpContext context, string name)
    {
        // As a reader should: to pages of this machine only.
        if (Uri.TryCreate(context.Request.Headers.Origin, UriKind.Absolute, out var page) && page.IsLoopback)
        {
            context.Response.Headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
        }

        if (name is "slow")
        {
            await Task.Delay(Slowness, context.RequestAborted);
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Said(name), Encoding.UTF8, context.RequestAborted);
    }

    private static string Said(string name) => name switch
    {
        "ok" or "slow" => Card(),
        "photo" => Json(new { ok = true, data = new { name = Name, number = Number, address = Address, validTo = "长期", nation = "汉", photo = new string('A', 60_000) } }),
        "padded" => Card(name: $"{Name}　　　", number: $" {Number} ", address: $"{Address}　　"),
        "elsewhere" => Card(address: "湖南省沅江市琼湖街道测试路1号"),
        "expired" => Card(validTo: "20240501"),
        "no-card" => Failure("NO_CARD"),
        "no-device" => Failure("NO_DEVICE"),
        "busy" => Failure("BUSY"),
        "unknown" => Failure("<b>E_1009</b>"),
        "empty" => "",
        "malformed" => """{"ok":true,"data":{"name":"刘""",
        "list" => "[1]",
        "null" => "null",
        "no-data" => """{"ok":true}""",
        "neither" => """{"data":{"name":"刘芳","number":"432321197001010027"}}""",
        "types" => """{"ok":true,"data":{"name":{"first":"刘"},"number":432321197001010027,"address":["湖南"],"validTo":true}}""",
        "html" => Card(name: "<img src=x onerror=alert(1)>"),
        "control" => Card(name: "刘\u0007\u202E芳"),
        "long" => Card(name: new string('刘', 100_000)),
        "wrong-number" => Card(number: "432321197001010028"),
        "huge" => Json(new { ok = true, data = new { name = Name, number = Number, photo = new string('A', 3_000_000) } }),
        _ => "",
    };

    private static string Card(string name = Name, string number = Number, string address = Address, string validTo = "2035-03-12") =>
        Json(new { ok = true, data = new { name, number, address, validTo } });

    private static string Failure(string code) => Json(new { ok = false, code });

    private static string Json(object answer) => JsonSerializer.Serialize(answer);
}
