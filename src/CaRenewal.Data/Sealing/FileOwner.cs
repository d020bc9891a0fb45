using System.Runtime.InteropServices;
using System.Text;

namespace CaRenewal.Data.Sealing;

/// <summary>Who owns a file on Linux: a deployer at work as root must not leave a key file that the program's account cannot read.</summary>
internal static class FileOwner
{
    private const int AtCurrentFolder = -100;
    private const uint OwnerAndGroup = 0x8 | 0x10;

    /// <summary>Gives a file to the owner of another, where that can be done and is needed.</summary>
    public static void Give(string file, string likeThat)
    {
        if (OperatingSystem.IsLinux() && StatX(AtCurrentFolder, Name(likeThat), 0, OwnerAndGroup, out var status) == 0)
        {
            // Refused to anyone but root, who alone needs it.
            _ = ChangeOwner(Name(file), status.User, status.Group);
        }
    }

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes($"{path}\0");

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, out Status status);

    [DllImport("libc", EntryPoint = "chown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner(byte[] path, uint user, uint group);

    // The kernel's struct statx, the same on every processor.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(20)]
        public uint User;

        [FieldOffset(24)]
        public uint Group;
    }
}
