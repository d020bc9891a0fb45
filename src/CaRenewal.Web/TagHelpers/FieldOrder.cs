using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaRenewal.Web.TagHelpers;

/// <summary>Where a field such as Lines[1].Term stands among the properties of its form model, which are declared in the order of the screen. (ModelState keeps an order of its own.)</summary>
public sealed class FieldOrder(ModelMetadata form)
{
    /// <returns>A string that sorts as the fields stand; fields that the model does not know come last.</returns>
    public string Of(string key)
    {
        var order = "";
        ModelMetadata? here = form;
        foreach (var step in key.Split('.', '[', ']').Where(step => step.Length > 0))
        {
            if (int.TryParse(step, out var index))
            {
                order += $"{index:D4}";
                here = here?.ElementMetadata;
            }
            else
            {
                order += $"{IndexOf(here, step):D4}";
                here = here?.Properties[step];
            }
        }

        return order;
    }

    private static int IndexOf(ModelMetadata? within, string property)
    {
        for (var index = 0; index < within?.Properties.Count; index++)
        {
            if (string.Equals(within.Properties[index].PropertyName, property, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return 9999;
    }
}
