using CaRenewal.Data.Audit;
using CsCheck;

namespace CaRenewal.Data.Tests.Audit;

/// <summary>What is hashed can be read in one way only: no value slips over into its neighbour.</summary>
public sealed class CanonicalBytesTests
{
    private static readonly Gen<object?> Value = Gen.OneOf(
        Gen.Bool.Select(_ => (object?)null),
        Gen.String[Gen.Char["ab\0|"], 0, 4].Select(text => (object?)text),
        Gen.Long[-2, 2].Select(number => (object?)number),
        Gen.Bool.Select(truth => (object?)truth),
        Gen.Byte[0, 2].Array[0, 4].Select(bytes => (object?)bytes));

    [Fact]
    public void Two_rows_that_differ_are_never_the_same_bytes() => Gen.Select(Value.Array[0, 4], Value.Array[0, 4]).Sample((left, right) =>
        Assert.Equal(AreEqual(left, right), BytesOf(left).AsSpan().SequenceEqual(BytesOf(right))));

    [Fact]
    public void An_instant_is_the_same_however_many_digits_a_database_keeps_behind_the_microsecond()
    {
        var instant = new DateTime(2026, 11, 23, 2, 21, 0, DateTimeKind.Utc).AddTicks(1234567);

        Assert.Equal(BytesOf([instant]), BytesOf([instant.AddTicks(-7)]));
        Assert.NotEqual(BytesOf([instant]), BytesOf([instant.AddTicks(10)]));
    }

    private static byte[] BytesOf(object?[] values)
    {
        var bytes = new CanonicalBytes();
        foreach (var value in values)
        {
            switch (value)
            {
                case null:
                    bytes.AddNothing();
                    break;
                case string text:
                    bytes.Add(text);
                    break;
                case long number:
                    bytes.Add(number);
                    break;
                case bool truth:
                    bytes.Add(truth);
                    break;
                case DateTime instant:
                    bytes.Add(instant);
                    break;
                default:
                    bytes.Add((byte[])value);
                    break;
            }
        }

        return bytes.Written.ToArray();
    }

    private static bool AreEqual(object?[] left, object?[] right) => left.Length == right.Length
        && left.Zip(right).All(pair => pair is (byte[] one, byte[] other) ? one.AsSpan().SequenceEqual(other) : Equals(pair.First, pair.Second));
}
