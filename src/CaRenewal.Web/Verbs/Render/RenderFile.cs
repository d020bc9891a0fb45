using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Verbs.Render;

/// <summary>What the render verb reads: the form, and what the counter would have added to it. See docs/render.md.</summary>
public sealed class RenderFile
{
    /// <summary>受理单号; its day is the day of the papers.</summary>
    public string? Number { get; set; }

    public ClerkPart Clerk { get; set => field = value ?? new(); } = new();

    /// <summary>文书编号, 32 hexadecimal digits; the same number gives the same bytes.</summary>
    public string? PaperNumber { get; set; }

    /// <summary>One or Two sides; one when missing.</summary>
    public string? Sides { get; set; }

    /// <summary>The payment after which the receipt is printed; without it there is no receipt where something is due.</summary>
    public PaymentPart? Payment { get; set; }

    public IntakeForm Application { get; set => field = value ?? new(); } = new();

    public sealed class ClerkPart
    {
        public string? Number { get; set; }

        public string? Name { get; set; }
    }

    public sealed class PaymentPart
    {
        public string? Channel { get; set; }

        public string? Reference { get; set; }
    }
}
