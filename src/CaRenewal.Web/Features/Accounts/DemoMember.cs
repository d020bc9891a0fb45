namespace CaRenewal.Web.Features.Accounts;

public sealed record DemoMember(string StaffNumber, string Name, string WindowName, string Role, string Password);
