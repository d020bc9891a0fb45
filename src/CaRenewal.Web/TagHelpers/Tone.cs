namespace CaRenewal.Web.TagHelpers;

/// <summary>How a status looks; each tone has its own shape, so that colour never speaks alone.</summary>
public enum Tone
{
    /// <summary>Not begun: hollow circle, grey.</summary>
    Draft,
    /// <summary>Waits for the customer: half circle, amber.</summary>
    Waiting,
    /// <summary>Waits for the office: full circle, blue.</summary>
    Ready,
    /// <summary>Done: tick, green.</summary>
    Done,
    /// <summary>Needs a person to look: triangle, red.</summary>
    Attention,
    /// <summary>Ended: cross, grey.</summary>
    Stopped,
}
