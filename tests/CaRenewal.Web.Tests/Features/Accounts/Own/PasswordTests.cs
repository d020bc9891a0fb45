using System.Net;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Accounts.Own;

public sealed class PasswordTests : IDisposable
{
    private const string Address = "/account/password";
    private const string Current = "Shouli-2026";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_new_password_opens_from_then_on_ends_every_other_session_and_goes_on_in_this_one()
    {
        var (here, there) = (await host.LogInAsync(), await host.LogInAsync());

        await ChangeAsync(here, Current, "Xinde-Mi-88");

        Assert.Equal(HttpStatusCode.Redirect, (await there.Client.GetAsync("/counter")).StatusCode);
        await here.OpenAsync("/counter");
        var visitor = host.Visitor();
        var refused = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", Current));
        Assert.Contains("工号或密码不正确", Browser.Refusals(await Browser.ReadAsync(refused)), StringComparison.Ordinal);
        var entered = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "Xinde-Mi-88"));
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
    }

    [Theory]
    [InlineData("falsch-0000", "Xinde-Mi-88", "Xinde-Mi-88", "密码不正确。")]
    [InlineData(Current, "Xinde-Mi-88", "Xinde-Mi-89", "两次输入的密码不一致。")]
    [InlineData(Current, "Kurz-1a", "Kurz-1a", "密码至少 10 个字符。")]
    [InlineData(Current, "xinde-mi-888", "xinde-mi-888", "密码须含大写字母。")]
    [InlineData(Current, "Gonghao-1001", "Gonghao-1001", "密码不能包含工号。")]
    [InlineData(Current, "Password-2026", "Password-2026", "这样的密码太常见，容易被猜到，请换一个。")]
    [InlineData(Current, "Aa-1234567890", "Aa-1234567890", "这样的密码太常见，容易被猜到，请换一个。")]
    [InlineData(Current, Current, Current, "新密码不能与现在的密码相同。")]
    public async Task What_is_wrong_is_said_and_the_old_password_still_opens(string current, string password, string repeated, string sentence)
    {
        var clerk = await host.LogInAsync();

        var answer = await clerk.SubmitAsync(await clerk.OpenAsync(Address), Address, ("Current", current), ("Password", password), ("Repeated", repeated));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Browser.ReadAsync(answer);
        Assert.Contains(sentence, Browser.Refusals(page), StringComparison.Ordinal);
        Assert.DoesNotContain(password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await host.LogInAsync();
    }

    [Fact]
    public async Task Who_guesses_the_old_password_at_an_unattended_desk_is_locked_out()
    {
        var clerk = await host.LogInAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await clerk.SubmitAsync(await clerk.OpenAsync(Address), Address, ("Current", $"falsch-000{attempt}"), ("Password", "Xinde-Mi-88"), ("Repeated", "Xinde-Mi-88"));
        }

        var answer = await clerk.SubmitAsync(await clerk.OpenAsync(Address), Address, ("Current", Current), ("Password", "Xinde-Mi-88"), ("Repeated", "Xinde-Mi-88"));

        Assert.Contains("账号已锁定", Browser.Refusals(await Browser.ReadAsync(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_is_old_is_changed_before_anything_else()
    {
        await host.HireAsync("7001", Roles.Clerk);
        var owner = await host.LogInAsync("7001");
        await ChangeAsync(owner, StaffRoom.Password, "Xinde-Mi-88");
        host.Clock.Pass(TimeSpan.FromDays(91));
        var visitor = host.Visitor();

        var entered = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", "7001"), ("Password", "Xinde-Mi-88"));

        Assert.Equal("/", entered.Headers.Location!.ToString());
        Assert.Equal(Address, (await visitor.Client.GetAsync("/")).Headers.Location!.ToString());
        Assert.EndsWith(Address, (await visitor.Client.GetAsync("/counter")).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("密码已用满 90 天", (await visitor.OpenAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
        await ChangeAsync(visitor, "Xinde-Mi-88", "Haiyou-Yige-9");
        await visitor.OpenAsync("/counter");
    }

    private static async Task ChangeAsync(Browser member, string current, string password)
    {
        var answer = await member.SubmitAsync(await member.OpenAsync(Address), Address, ("Current", current), ("Password", password), ("Repeated", password));
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }
}
