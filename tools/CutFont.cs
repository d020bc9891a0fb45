#:project ../src/CaRenewal.Pdf/CaRenewal.Pdf.csproj
// Cuts a font file down to the characters of a text file:
//   dotnet run tools/CutFont.cs NotoSerifSC-Bold.ttf src/CaRenewal.Forms/Fonts/titles.txt src/CaRenewal.Forms/Fonts/NotoSerifSC-Bold-Titles.ttf
using CaRenewal.Pdf;

var characters = File.ReadAllText(args[1]).Replace("\n", "");
File.WriteAllBytes(args[2], TrueTypeFont.Open(args[0]).Cut(characters));
