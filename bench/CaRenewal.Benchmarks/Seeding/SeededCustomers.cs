using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using Delegate = CaRenewal.Core.Applications.Delegate;

namespace CaRenewal.Benchmarks.Seeding;

/// <summary>Fictitious customers with valid check digits, each the same in every run; four in five are units, named as firms here are.</summary>
internal static class SeededCustomers
{
    private static readonly string[] Places = ["益阳市", "益阳市赫山区", "益阳市资阳区", "南县", "桃江县", "安化县", "沅江市", "湖南"];
    private static readonly string[] Trades = ["建设工程", "建筑工程", "建材", "工程咨询", "路桥", "水利", "园林", "装饰工程", "科技", "贸易", "农业", "电力", "医药", "物流", "环保"];
    private static readonly string[] Surnames = [.. "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹".Select(letter => letter.ToString())];
    private const string Letters = "华盛达兴隆泰和瑞祥福源鑫宏伟德昌荣嘉诚信安康永顺丰裕天地山水云海江湖春秋明光龙凤";

    public static Particulars At(int index) => index % 5 is 4 ? Person(index) : Unit(index);

    private static Particulars Unit(int index)
    {
        var organization = FictitiousCodes.Organization(index);
        return new Particulars
        {
            Holder = new UnitHolder
            {
                Name = $"{Pick(Places, index)}{Word(index / Places.Length)}{Pick(Trades, index / 3)}有限公司",
                CreditCode = FictitiousCodes.CreditCode(organization),
                OrganizationCode = organization,
                SocialSecurityNumber = $"4309{index:D8}",
                Type = UnitType.Enterprise,
                LegalRepresentative = PersonName(index),
                LegalRepresentativeDocument = FictitiousCodes.Card(index),
                Landline = PhoneNumber.FromStored($"0737{4_000_000 + index}"),
                Mobile = Mobile(index),
                Address = $"湖南省益阳市{Word(index)}路{index % 999 + 1}号{Word(index + 7)}大厦{index % 30 + 1}楼",
                Email = $"office{index}@zijiang.example",
            },
            Delegate = new Delegate { Name = PersonName(index + 5), Document = FictitiousCodes.Card(index + 50_000) },
        };
    }

    private static Particulars Person(int index) => new()
    {
        Holder = new PersonHolder
        {
            Name = PersonName(index),
            Document = FictitiousCodes.Card(index),
            Mobile = Mobile(index),
            Address = new PostalAddress("湖南", "益阳", "赫山", Word(index), $"{index % 999 + 1}号"),
            SealChoice = SealChoice.ScannedSignature,
        },
    };

    private static PhoneNumber Mobile(int index) => PhoneNumber.FromStored($"138{index:D8}");

    private static string PersonName(int index) => Pick(Surnames, index) + Word(index / Surnames.Length);

    /// <summary>Two letters.</summary>
    private static string Word(int index) => $"{Letters[index % Letters.Length]}{Letters[index / Letters.Length % Letters.Length]}";

    private static string Pick(string[] words, int index) => words[index % words.Length];
}
