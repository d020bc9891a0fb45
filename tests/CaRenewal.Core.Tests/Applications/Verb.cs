namespace CaRenewal.Core.Tests.Applications;

/// <summary>What can be tried on an application.</summary>
public enum Verb
{
    Print,
    TellCorrection,
    Sign,
    SignUnseen,
    Pay,
    PayTooMuch,
    Void,
    Refund,
    BringOwed,
    Accept,
    Review,
    ReviewOwn,
    Issue,
    Deliver,
    Return,
    Amend,
    Cancel,
    Send,
    Confirm,
}
