using System.Text;
using CaRenewal.Data.Sealing;
using CsCheck;

namespace CaRenewal.Data.Tests.Sealing;

public sealed class SealerTests
{
    private static readonly SealedPlace Place = new("Applications", "Particulars", Guid.NewGuid());

    private readonly Sealer sealer = new(new MasterKeys([MasterKey.Create()]));

    [Fact]
    public void Whatever_is_sealed_opens_as_it_was() => Gen.Byte.Array[0, 500].Sample(plain =>
        sealer.Open(sealer.Seal(plain, Place), Place).AsSpan().SequenceEqual(plain));

    [Fact]
    public void A_single_changed_bit_is_noticed_wherever_it_is()
    {
        var value = sealer.Seal("11010519491231002X"u8, Place);
        foreach (var part in new[] { value.Key, value.Content })
        {
            for (var bit = 0; bit < part.Length * 8; bit++)
            {
                part[bit / 8] ^= (byte)(1 << (bit % 8));
                Assert.Throws<SealBroken>(() => sealer.Open(value, Place));
                part[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        }

        Assert.Equal("11010519491231002X", Encoding.UTF8.GetString(sealer.Open(value, Place)));
    }

    [Fact]
    public void A_value_cut_short_is_noticed()
    {
        var value = sealer.Seal("13973712345"u8, Place);

        for (var length = 0; length < value.Content.Length; length++)
        {
            Assert.Throws<SealBroken>(() => sealer.Open(value with { Content = value.Content[..length] }, Place));
        }

        for (var length = 0; length < value.Key.Length; length++)
        {
            Assert.Throws<SealBroken>(() => sealer.Open(value with { Key = value.Key[..length] }, Place));
        }
    }

    [Fact]
    public void A_value_moved_to_another_record_table_or_column_does_not_open()
    {
        var value = sealer.Seal("王芳"u8, Place);

        Assert.Throws<SealBroken>(() => sealer.Open(value, Place with { Record = Guid.NewGuid() }));
        Assert.Throws<SealBroken>(() => sealer.Open(value, Place with { Table = "IntakeDrafts" }));
        Assert.Throws<SealBroken>(() => sealer.Open(value, Place with { Column = "Content" }));
    }

    [Fact]
    public void After_a_new_master_key_old_values_open_and_can_be_wrapped_anew_without_touching_their_content()
    {
        var (old, young) = (MasterKey.Create(), MasterKey.Create());
        var value = new Sealer(new MasterKeys([old])).Seal("王芳"u8, Place);
        var both = new Sealer(new MasterKeys([old, young]));

        var renewed = value with { Key = both.Rewrap(value.Key, Place) };

        Assert.Equal("王芳"u8, both.Open(value, Place));
        Assert.Equal("王芳"u8, new Sealer(new MasterKeys([young])).Open(renewed, Place));
        var missing = Assert.Throws<SealBroken>(() => new Sealer(new MasterKeys([young])).Open(value, Place));
        Assert.Contains(old.IdText, missing.Message, StringComparison.Ordinal);
    }
}
