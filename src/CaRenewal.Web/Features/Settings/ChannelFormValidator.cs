using CaRenewal.Core.Settings;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings;

public sealed class ChannelFormValidator : AbstractValidator<ChannelForm>
{
    public ChannelFormValidator(Stationery stationery) => RuleFor(form => form.Channels)
        .Reads<ChannelForm, IReadOnlyList<string>>((string? text, out IReadOnlyList<string>? channels, out string? fault) =>
            ChannelSetting.TryParse(text, out channels, out fault)
            && SettingFields.Printed("缴费方式", ChannelSetting.MostChannels * (ChannelSetting.MostOfName + 1), stationery)(text, out _, out fault));
}
