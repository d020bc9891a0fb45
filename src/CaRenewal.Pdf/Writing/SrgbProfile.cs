using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Writing;

/// <summary>An sRGB colour profile of our own making (ICC.1:2004-10 for the layout, IEC 61966-2-1 for the figures, adapted to D50).</summary>
internal static class SrgbProfile
{
    internal static SharedBody Stream { get; } = SharedBody.OfStream(Build(), "/N 3");

    internal static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB")),
            ("cprt", Words("No copyright, use freely")),
            ("wtpt", Numbers("XYZ ", 0.9642, 1, 0.8249)),
            ("chad", Numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00924, 0.01508, 0.75168)),
            ("rXYZ", Numbers("XYZ ", 0.43607, 0.22249, 0.01392)),
            ("gXYZ", Numbers("XYZ ", 0.38515, 0.71687, 0.09708)),
            ("bXYZ", Numbers("XYZ ", 0.14307, 0.06061, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var at = 132 + 12 * tags.Length;
        var profile = new byte[at + tags.Sum(tag => Padded(tag.Data.Length))];
        WriteUInt32BigEndian(profile, (uint)profile.Length);
        WriteUInt32BigEndian(profile.AsSpan(8), 0x04200000);
        Put(profile, 12, "mntrRGB XYZ ");
        ReadOnlySpan<ushort> date = [2026, 1, 1];
        for (var i = 0; i < date.Length; i++)
        {
            WriteUInt16BigEndian(profile.AsSpan(24 + 2 * i), date[i]);
        }

        Put(profile, 36, "acsp");
        Numbers("", 0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
        WriteUInt32BigEndian(profile.AsSpan(128), (uint)tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = 132 + 12 * i;
            Put(profile, entry, tags[i].Tag);
            WriteUInt32BigEndian(profile.AsSpan(entry + 4), (uint)at);
            WriteUInt32BigEndian(profile.AsSpan(entry + 8), (uint)tags[i].Data.Length);
            tags[i].Data.CopyTo(profile, at);
            at += Padded(tags[i].Data.Length);
        }

        return profile;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Put(byte[] into, int at, string ascii) => Encoding.ASCII.GetBytes(ascii, into.AsSpan(at));

    private static byte[] Numbers(string type, params ReadOnlySpan<double> values)
    {
        var data = new byte[8 + 4 * values.Length];
        Put(data, 0, type);
        for (var i = 0; i < values.Length; i++)
        {
            WriteInt32BigEndian(data.AsSpan(8 + 4 * i), (int)Math.Round(values[i] * 65536));
        }

        return data;
    }

    private static byte[] Curve()
    {
        var numbers = Numbers("para", 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        var data = new byte[numbers.Length + 4];
        numbers.AsSpan(0, 8).CopyTo(data);
        WriteUInt16BigEndian(data.AsSpan(8), 3);
        numbers.AsSpan(8).CopyTo(data.AsSpan(12));
        return data;
    }

    private static byte[] Words(string text)
    {
        var data = new byte[28 + 2 * text.Length];
        Put(data, 0, "mluc");
        WriteUInt32BigEndian(data.AsSpan(8), 1);
        WriteUInt32BigEndian(data.AsSpan(12), 12);
        Put(data, 16, "enUS");
        WriteUInt32BigEndian(data.AsSpan(20), (uint)(2 * text.Length));
        WriteUInt32BigEndian(data.AsSpan(24), 28);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(28));
        return data;
    }
}
