namespace CaRenewal.Pdf.Setting;

/// <summary>Characters of one font, size and baseline. Without a font they are our own check marks.</summary>
/// <param name="Y">Baseline, points from the top of the sheet.</param>
/// <param name="First">Place of the first character in the sheet's list.</param>
internal readonly record struct GlyphRun(TrueTypeFont? Font, float Size, float Grey, double Y, int First);

/// <summary>One character and where its advance box begins, in points from the left.</summary>
internal readonly record struct PlacedGlyph(int CodePoint, float X);

/// <summary>A line of ink from one point to another.</summary>
internal readonly record struct Stroke(double X1, double Y1, double X2, double Y2, float Thickness);

/// <summary>A matrix of square modules; X and Y are its upper left corner.</summary>
internal readonly record struct ModuleFill(double X, double Y, double Module, bool[,] Modules);
