namespace CaRenewal.Web.Infrastructure;

public static class ErrorPagesExtensions
{
    public static void UseErrorPages(this WebApplication app) => app.UseMiddleware<ErrorPages>();
}
