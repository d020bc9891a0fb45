namespace CaRenewal.Web.Features.Rehearsals;

public static class RehearsalSetup
{
    public static void AddRehearsal(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Rehearsal>();
        if (builder.Configuration.GetValue("Rehearsal", true))
        {
            builder.Services.AddHostedService<RehearsalAtStart>();
        }
    }
}
