using System.Reflection;
using System.Text.Json;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Cards;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Features.IdReader;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CaRenewal.Web.Tests.Infrastructure.Logs;

/// <summary>Whatever is handed to the log, nobody's name, number, phone or address comes out of it.</summary>
public sealed class DiscreetLogTests
{
    private const string Planted = "欧阳建国 11010519491231002X";

    private static readonly string[] Personal =
        [Planted, "欧阳建国", "11010519491231002X", "王建国", "刘芳", Visits.HeadId, Visits.Mobile, "测试路1号", "胡晓梅", "13800000003"];

    public static TheoryData<string> Objects => [.. Holding.Keys];

    public static TheoryData<string> Faults => [.. Failing.Keys];

    private static Dictionary<string, object> Holding { get; } = new object[]
    {
        Visits.Unit(), Visits.Unit().Holder, Visits.Unit().Delegate!, Visits.Person().Holder, ((PersonHolder)Visits.Person().Holder).Address,
        new Submission { Particulars = Visits.Person(), Lines = [Visits.Renewal], Materials = [] },
        new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"),
        new IdCard(Planted, new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"), null, null),
        new CorrectionParticulars(Planted, Planted, [Planted]),
        new DraftSheet(default, null, Planted, Planted), new DraftLine(default, default, null, Planted, default), new FoundDraft(null, null, Planted, 1, default),
        new RequestKey(default, Planted), new ReaderAnswer(null, Planted, Planted, Planted),
        new CardValue(Planted, new() { ["Name"] = Planted }, true), new CardAnswer("good", "", [new CardValue(Planted, [], true)], Planted),
        new IntakeForm { Name = Planted, Mobile = Planted },
        new Customer { Id = default, HolderKey = [], Kind = default, Label = Planted, LastApplicationId = default, LastDay = default },
    }.ToDictionary(value => value.GetType().Name);

    private static Dictionary<string, Exception> Failing { get; } = new Exception[]
    {
        new DbUpdateException($"Key values: {Planted}", new SqliteException($"UNIQUE: {Planted}", 19, 2067)),
        new PostgresException($"invalid input: \"{Planted}\"", "ERROR", "ERROR", "23505", detail: $"Key (x)=({Planted}) already exists.", constraintName: "PK_Customers"),
        new NpgsqlException(Planted),
        new SqliteException(Planted, 1),
        new DbUpdateConcurrencyException(Planted),
        new FormatException($"The input string '{Planted}' was not in a correct format."),
        new JsonException($"'{Planted}' is invalid."),
        new ArgumentOutOfRangeException("name", Planted, "No word for this term."),
        new ArgumentException(Planted),
        new KeyNotFoundException($"The given key '{Planted}' was not present."),
        new InvalidCastException(Planted),
        new InvalidOperationException(Planted),
        new InvalidDataException(Planted),
        new BadHttpRequestException($"Invalid header: {Planted}"),
        new RuleBroken(Planted),
        new AggregateException(Planted, new InvalidDataException(Planted), new OverflowException(Planted)),
    }.ToDictionary(fault => fault.GetType().Name);

    [Theory]
    [MemberData(nameof(Objects))]
    public void An_object_of_ours_says_what_it_is_not_whom_it_holds(string kind)
    {
        var log = new TalkativeLog();

        log.Log.Information("{Value} {@Value} {$Value} {@Several} {Several}", Holding[kind], Holding[kind], Holding[kind], new[] { Holding[kind] }, new[] { Holding[kind] });
        log.Log.ForContext("Beside", Holding[kind], destructureObjects: true).Information($"{Holding[kind]}");

        Assert.Contains(kind, log.Text);
        AssertDiscreet(log.Text);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_failure_that_quotes_what_it_was_given_is_logged_by_its_kind_and_where_it_arose(string kind)
    {
        var log = new TalkativeLog();
        var fault = Thrown(Failing[kind]);

        log.Log.Error(fault, "Failed");
        log.Log.Error(new IOException("outside", fault), "Failed further out");
        log.Log.Error("Failed: {@Fault}", fault);

        Assert.Contains(kind, log.Text);
        Assert.Contains(nameof(Thrown), log.Text);
        AssertDiscreet(log.Text);
    }

    [Fact]
    public void What_helps_and_quotes_nobody_is_kept()
    {
        var log = new TalkativeLog();

        log.Log.Error(Thrown(Failing[nameof(PostgresException)]), "Failed");
        log.Log.Error(Thrown(new SealBroken("封存内容未通过校验：Applications.Particulars。")), "Failed");
        log.Log.Error(Thrown(new SqliteException(Planted, 5, 517)), "Failed");

        Assert.Contains("23505 PK_Customers", log.Text);
        Assert.Contains("封存内容未通过校验：Applications.Particulars。", log.Text);
        Assert.Contains("SQLite error 517", log.Text);
    }

    [Fact]
    public void What_the_framework_repeats_of_addresses_and_failures_is_left_out()
    {
        var log = new TalkativeLog();
        var framework = log.Log.ForContext(Serilog.Core.Constants.SourceContextPropertyName, "Microsoft.AspNetCore.Hosting.Diagnostics");

        framework.Information("Request {Path}{QueryString} from {Referer}", $"/{Planted}", $"?{Planted}", Planted);
        framework.Error("An exception occurred.{newline}{error}", "\n", Thrown(Failing[nameof(FormatException)]));
        framework.Debug("bad request data: \"{message}\"", Planted);
        framework.Debug("Executing with ({Arguments}), rejected with value '{RouteValue}', redirecting to {Destination}", new[] { Planted }, Planted, Planted);

        AssertDiscreet(log.Text);
    }

    [Fact]
    public void The_programs_own_messages_take_no_objects()
    {
        var methods = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null)
            .ToList();

        Assert.True(methods.Count > 5);
        Assert.All(methods.SelectMany(method => method.GetParameters()), parameter => Assert.True(
            IsPlain(parameter.ParameterType) || parameter.ParameterType.IsAssignableTo(typeof(Exception)) || parameter.ParameterType.IsAssignableTo(typeof(ILogger)),
            $"{parameter.Member.DeclaringType}.{parameter.Member.Name}: {parameter.Name}"));
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Guid) || type == typeof(TimeSpan);

    private static void AssertDiscreet(string text) => Assert.All(Personal, value => Assert.DoesNotContain(value, text));

    private static Exception Thrown(Exception fault)
    {
        try
        {
            throw fault;
        }
        catch (Exception caught)
        {
            return caught;
        }
    }
}
