using CaRenewal.Core.Words;

namespace CaRenewal.Core.Tests.Words;

public class MaskTests
{
    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("王小明", "王**")]
    [InlineData("𬭎某", "𬭎*")]
    [InlineData("阿卜杜热西提·某某", "阿***")]
    [InlineData("", "")]
    public void A_name_shows_its_first_character(string name, string mask) => Assert.Equal(mask, Mask.Name(name));

    [Theory]
    [InlineData("11010519491231002X", "110***********002X")]
    [InlineData("13907370001", "139****0001")]
    [InlineData("E123", "**23")]
    [InlineData("7", "*")]
    public void A_number_shows_its_ends(string number, string mask) => Assert.Equal(mask, Mask.Number(number));

    [Theory]
    [InlineData("益阳市赫山区迎宾东路355号", "益阳市赫山区****")]
    [InlineData("湖南益阳资阳长春18号", "湖南益阳资****")]
    [InlineData("𬭎路9号", "𬭎路****")]
    [InlineData("x", "****")]
    [InlineData("", "")]
    public void An_address_shows_where_about_it_lies(string address, string mask) => Assert.Equal(mask, Mask.Address(address));

    [Theory]
    [InlineData("office@example.cn", "o****@example.cn")]
    [InlineData("13907370001@example.cn", "1****@example.cn")]
    [InlineData("𬭎@example.cn", "𬭎****@example.cn")]
    [InlineData("@", "@*")]
    [InlineData("", "")]
    public void A_mail_address_shows_its_domain(string email, string mask) => Assert.Equal(mask, Mask.Email(email));
}
