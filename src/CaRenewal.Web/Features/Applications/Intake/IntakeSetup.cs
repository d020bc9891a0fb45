using CaRenewal.Web.Features.Applications.Drafts;

namespace CaRenewal.Web.Features.Applications.Intake;

public static class IntakeSetup
{
    public static void AddIntake(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CodeCheck>();
        builder.Services.AddSingleton<CardSeal>();
        builder.Services.AddSingleton<CardReading>();
        builder.Services.AddSingleton<KeptForms>();
        builder.Services.AddScoped<IntakeScreens>();
        builder.Services.AddSingleton<DraftExpiry>();
        builder.Services.AddHostedService(services => services.GetRequiredService<DraftExpiry>());
        builder.Services.AddScoped<Customers>();
        builder.Services.AddScoped<Interruptions>();
        builder.Services.AddScoped<Questions>();
        builder.Services.AddScoped<TypedVisits>();
        builder.Services.AddScoped<Registration>();
        builder.Services.AddScoped<KnownForms>();
    }
}
