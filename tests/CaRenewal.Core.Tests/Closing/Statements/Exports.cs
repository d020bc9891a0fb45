using System.Text;

namespace CaRenewal.Core.Tests.Closing.Statements;

/// <summary>Statements as merchants export them, with invented numbers.</summary>
internal static class Exports
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public const string WeChatHeader =
        "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率";

    public const string AliPayHeader =
        "支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,退款批次号/请求号,服务费（元）,分润（元）,备注";

    public const string PosHeader = "交易日期,交易时间,商户号,终端号,交易类型,卡号,交易金额,手续费,参考号,流水号";

    public static string WeChat(params string[] rows) => string.Join(
        "\r\n",
        [WeChatHeader, .. rows, "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额", "`2,`300.00,`0.00,`0.00,`0.00,`300.00,`0.00", ""]);

    public static string WeChatRow(string order, string amount, string refund = "0.00", string refundOrder = "", string day = "2026-11-23") =>
        $"`{day} 10:21:00,`wx01,`160001,`0,`,`{order},`M{order},`o1,`NATIVE,`SUCCESS,`OTHERS,`CNY,`{amount},`0.00,`{refundOrder},`,`{refund},`0.00,`,`,`证书费,`,`0.00,`0.60%";

    public static string AliPay(params string[] rows) => string.Join(
        "\r\n",
        [
            "#支付宝业务明细查询", "#账号：[20880000]", "#起始日期：[2026年11月23日 00:00:00]   终止日期：[2026年11月24日 00:00:00]", "#-----业务明细列表----",
            AliPayHeader, .. rows, "#-----业务明细列表结束----", "#交易合计：1笔，商家实收共200.00元，商家优惠共0.00元", "#导出时间：[2026年11月24日 09:00:00]", "",
        ]);

    public static string AliPayRow(string order, string amount) =>
        $"{order}\t,M{order}\t,交易,证书费,2026-11-23 10:20:00,2026-11-23 10:21:00,,,,,测***,{amount},{amount},0.00,,0.00,0.00,";

    public static string Pos(params string[] rows) => string.Join("\r\n", ["商户名称：测试受理点", "清算日期：2026-11-24", PosHeader, .. rows, "合计,,,,,,300.00,0.00,,", ""]);

    public static string PosRow(string reference, string amount, string kind = "消费") => $"20261123,102100,8984,0001,{kind},6222****1234,{amount},0.00,{reference},000031";

    public static byte[] Utf8(this string text) => Encoding.UTF8.GetBytes(text);
}
