using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Verbs.Render;

/// <summary>Runs the built program.</summary>
public sealed class RenderVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("carenewal-render-").FullName;
    private readonly string place = Directory.CreateTempSubdirectory("carenewal-render-from-").FullName;

    [Theory]
    [InlineData("unit-renewal", "application-first application-second authorization-letter receipt responsibility-statement set", "第一联 第二联 授权委托书 数字证书用于网上作业 用户签名")]
    [InlineData("personal-renewal", "application-first application-second receipt responsibility-statement set", "第一联 第二联 数字证书用于网上作业 用户签名")]
    public async Task An_example_gives_the_papers_that_it_needs_and_the_same_bytes_again(string example, string names, string pages)
    {
        var (code, said) = await RenderAsync(Example(example), Path.Combine(folder, "one"));
        await RenderAsync(Example(example), Path.Combine(folder, "two"));

        Assert.Equal((0, ""), (code, said));
        Assert.Equal(names.Split(' ').Select(name => $"{name}.pdf"), Names("one"));
        Assert.Equal(Hashes("one"), Hashes("two"));
        Assert.Collection(PagesOf("one/set.pdf"), [.. pages.Split(' ').Select(mark => (Action<string>)(page => Assert.Contains(mark, page, StringComparison.Ordinal)))]);
        // Neither a database nor anything else is left where it was started from, or in the home of whom it runs for.
        Assert.Empty(Directory.EnumerateFileSystemEntries(place));
    }

    [Fact]
    public async Task The_papers_carry_what_the_file_says()
    {
        await RenderAsync(Example("unit-renewal"), folder);

        var form = TextOf("application-first.pdf");
        Assert.Contains("益阳市资阳区某某建筑工程有限公司", form, StringComparison.Ordinal);
        Assert.Contains("YY20261123-0031", form, StringComparison.Ordinal);
        Assert.Contains("陆佰元整", TextOf("receipt.pdf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"91350100M000100Y43\"", "\"91350100M000200Y43\"", "application.creditCode：统一社会信用代码校验位不符，请核对。")]
    [InlineData("\"years\": 3", "\"years\": 2", "application.lines[0].years：请选择年限：1 年、3 年或 5 年。")]
    [InlineData("\"count\": 1", "\"count\": -1", "application.lines[0].count：数量须为 1 至 999 张。")]
    [InlineData("\"kind\": \"unit\"", "\"kind\": \"unit\", \"colour\": \"red\"", "application.colour：没有这一项，请核对名称。")]
    [InlineData("\"email\": \"office@example.com\"", "\"email\": {}", "application.email：应为文字、数字或 true/false。")]
    [InlineData("\"knownExpiry\": \"2026-12-02\"", "\"knownExpiry\": \"2026-02-30\"", "application.lines[0].knownExpiry：到期日不是真实的日期，请按 2026-12-02 的样子填写。")]
    [InlineData("王建国", "\\ud800", "第 13 行第 36 个字节处不是完整的 JSON，或有无法识别的字符。")]
    [InlineData("王建国", "\\u202e王", "application.legalRepresentative：法定代表人含有看不见的控制字符，请重新输入。")]
    [InlineData("\"微信\"", "\"现金\"", "payment.channel：缴费方式只有POS机刷卡、微信、支付宝，不收取现金。")]
    [InlineData("4200002461202611230031", "42000024612026112300314200002461202611230031420000246120261123003142000024612026112300314200002461202611230031", "payment.reference：流水号不能超过 64 位。")]
    [InlineData("李敏", "", "clerk.name：请填写姓名。")]
    [InlineData("YY20261123-0031", "YY20261323-0031", "number：受理单号应如 YY20261123-0031。")]
    public async Task A_fault_is_one_line_at_its_place_and_nothing_is_written(string good, string bad, string line)
    {
        var source = await WrittenAsync((await File.ReadAllTextAsync(Example("unit-renewal"))).Replace(good, bad, StringComparison.Ordinal));

        var (code, said) = await RenderAsync(source, Path.Combine(folder, "out"));

        Assert.Equal(1, code);
        Assert.EndsWith(line, Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public async Task Where_one_paper_cannot_take_its_name_none_does_and_what_was_there_stays()
    {
        Directory.CreateDirectory(Path.Combine(folder, "set.pdf"));
        await File.WriteAllTextAsync(Path.Combine(folder, "application-first.pdf"), "old");

        var (code, _) = await RenderAsync(Example("unit-renewal"), folder);

        Assert.Equal(1, code);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(folder, "application-first.pdf")));
        Assert.Equal(["application-first.pdf"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Every_fault_has_its_line()
    {
        var (code, said) = await RenderAsync(await WrittenAsync("""{ "number": "YY20261123-0031", "clerk": { "number": "1001", "name": "李敏" }, "paperNumber": "0", "application": { "kind": "unit" } }"""), folder);
        var (_, more) = await RenderAsync(
            await WrittenAsync((await File.ReadAllTextAsync(Example("unit-renewal"))).Replace("刘芳", "", StringComparison.Ordinal).Replace("13800000000", "1380", StringComparison.Ordinal)), folder);

        Assert.Equal(1, code);
        Assert.Equal(["paperNumber：文书编号应为 32 位十六进制数字。"], said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(
            ["application.mobile：手机号码应为 11 位，以 13 至 19 开头。", "application.delegate.name：请填写经办人姓名。"],
            more.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"application\": [] }")]
    [InlineData("{ \"number\": \"1\", \"number\": \"2\" }")]
    [InlineData("{ \"application\": { \"lines\": [null, 1] } }")]
    public async Task What_is_no_such_file_is_told_in_Chinese(string json)
    {
        var (code, said) = await RenderAsync(await WrittenAsync(json), folder);

        Assert.Equal(1, code);
        Assert.All(said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("[\u4e00-\u9fff].*。$", line));
        Assert.Empty(Names(""));
    }

    /// <summary>At every 50th byte, within a character too.</summary>
    [Fact]
    public async Task A_truncated_file_is_told_where_it_breaks_off()
    {
        var whole = (await File.ReadAllTextAsync(Example("unit-renewal"))).TrimEnd();
        var bytes = Encoding.UTF8.GetBytes(whole);
        var cuts = Enumerable.Range(1, (bytes.Length - 1) / 50).Select(count => 50 * count);

        await Parallel.ForEachAsync(cuts, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (cut, cancellation) =>
        {
            var source = Path.Combine(folder, $"{cut}.json");
            await File.WriteAllBytesAsync(source, bytes[..cut], cancellation);

            var (code, said) = await RenderAsync(source, Path.Combine(folder, "out"));

            Assert.Equal(1, code);
            Assert.Matches(@"^[^\n]+：第 \d+ 行第 \d+ 个字节处不是完整的 JSON，或有无法识别的字符。\n$", said);
        });
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public async Task A_missing_file_and_a_folder_that_is_none_are_told_in_a_line()
    {
        var missing = await RenderAsync(Path.Combine(folder, "none.json"), folder);
        Assert.Equal(1, missing.Code);
        Assert.EndsWith("none.json：文件不存在或无法读取。\n", missing.Said, StringComparison.Ordinal);

        var file = await WrittenAsync("x");
        var unwritable = await RenderAsync(Example("unit-renewal"), file);
        Assert.Equal((1, $"{file}：无法写入这个目录，没有写出任何文件。\n"), unwritable);

        Assert.Equal((1, "用法：render FILE.json --out DIR\n"), await RunAsync("render"));
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        Directory.Delete(place, recursive: true);
    }

    private static string Example(string name) => Path.Combine(Tree.Root, "docs", "examples", $"{name}.json");

    private Task<(int Code, string Said)> RenderAsync(string source, string target) => RunAsync("render", source, "--out", target);

    /// <summary>In an empty folder, for somebody with an empty home.</summary>
    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CaRenewal.Web.dll"), .. arguments])
        {
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = place,
            Environment = { ["HOME"] = place, ["USERPROFILE"] = place },
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said.ReplaceLineEndings("\n"));
    }

    private async Task<string> WrittenAsync(string text)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    private IEnumerable<string> Names(string part) =>
        Directory.GetFiles(Path.Combine(folder, part), "*.pdf").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private IEnumerable<string> Hashes(string part) =>
        Names(part).Select(name => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, part, name)))));

    private string TextOf(string name) => string.Concat(PagesOf(name));

    private IReadOnlyList<string> PagesOf(string name)
    {
        using var paper = PdfDocument.Open(Path.Combine(folder, name));
        return [.. paper.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal))];
    }
}
