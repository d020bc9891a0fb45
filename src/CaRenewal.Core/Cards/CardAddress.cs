using System.Text.RegularExpressions;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Cards;

/// <summary>The one line of a card, with its parts for 附件2.</summary>
/// <remarks>
/// Certain only where city, county and district are known by name: 市 after a province may be of county rank, and a 小区 or a
/// 开发区 ends like a district. Known are those of the window's own province; for every other address the clerk decides.
/// </remarks>
public sealed partial record CardAddress(string Line, PostalAddress Parts)
{
    private const string Province = "湖南";

    private static readonly (string City, string[] Counties)[] Known =
    [
        ("益阳", ["资阳区", "赫山区", "南县", "桃江县", "安化县"]),
        ("长沙", ["芙蓉区", "天心区", "岳麓区", "开福区", "雨花区", "望城区", "长沙县"]),
        ("株洲", ["荷塘区", "芦淞区", "石峰区", "天元区", "渌口区", "攸县", "茶陵县", "炎陵县"]),
        ("湘潭", ["雨湖区", "岳塘区", "湘潭县"]),
        ("衡阳", ["珠晖区", "雁峰区", "石鼓区", "蒸湘区", "南岳区", "衡阳县", "衡南县", "衡山县", "衡东县", "祁东县"]),
        ("邵阳", ["双清区", "大祥区", "北塔区", "新邵县", "邵阳县", "隆回县", "洞口县", "绥宁县", "新宁县", "城步苗族自治县"]),
        ("岳阳", ["岳阳楼区", "云溪区", "君山区", "岳阳县", "华容县", "湘阴县", "平江县"]),
        ("常德", ["武陵区", "鼎城区", "安乡县", "汉寿县", "澧县", "临澧县", "桃源县", "石门县"]),
        ("张家界", ["永定区", "武陵源区", "慈利县", "桑植县"]),
        ("郴州", ["北湖区", "苏仙区", "桂阳县", "宜章县", "永兴县", "嘉禾县", "临武县", "汝城县", "桂东县", "安仁县"]),
        ("永州", ["零陵区", "冷水滩区", "东安县", "双牌县", "道县", "江永县", "宁远县", "蓝山县", "新田县", "江华瑶族自治县"]),
        ("怀化", ["鹤城区", "中方县", "沅陵县", "辰溪县", "溆浦县", "会同县", "麻阳苗族自治县", "新晃侗族自治县", "芷江侗族自治县", "靖州苗族侗族自治县", "通道侗族自治县"]),
        ("娄底", ["娄星区", "双峰县", "新化县"]),
    ];

    /// <returns>Null where another reading is possible.</returns>
    public static CardAddress? Split(string? line)
    {
        if (!PlainText.TryTake(line, PlainText.MostOfAddress, out var text, out _))
        {
            return null;
        }

        foreach (var (city, counties) in Known)
        {
            var before = $"{Province}省{city}市";
            if (text.StartsWith(before, StringComparison.Ordinal)
                && Array.Find(counties, county => text.AsSpan(before.Length).StartsWith(county, StringComparison.Ordinal)) is { } county)
            {
                var rest = text[(before.Length + county.Length)..].Trim();
                return PlainText.TryTake(rest, PlainText.MostOfAddressPart, out _, out _) ? new CardAddress(text, Split(city, county[..^1], rest)) : null;
            }
        }

        return null;
    }

    public override string ToString() => nameof(CardAddress);

    // 附件2 prints 街（路） behind the street's name: only one that plainly ends so is taken apart.
    private static PostalAddress Split(string city, string county, string rest) => PlainStreet().Match(rest) is { Success: true } street
        ? new PostalAddress(Province, city, county, street.Groups["name"].Value, street.Groups["number"].Value)
        : new PostalAddress(Province, city, county, "", rest);

    [GeneratedRegex(@"\A(?<name>[^街路镇乡村\d]+)[街路](?<number>\d[^街路]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainStreet();
}
