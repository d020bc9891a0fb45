using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class WholeDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Applications_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "OwesMaterial",
                table: "Applications");

            migrationBuilder.AlterColumn<Guid>(
                name: "ApplicationId",
                table: "PrintLog",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AlterColumn<Guid>(
                name: "ApplicationId",
                table: "PrintedPapers",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<string>(
                name: "Amends",
                table: "IntakeDrafts",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<byte[]>(
                name: "Label",
                table: "IntakeDrafts",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "LabelKey",
                table: "IntakeDrafts",
                type: "varbinary(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PageId",
                table: "IntakeDrafts",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "IntakeDrafts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OwedDue",
                table: "Applications",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Form = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HolderKey = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Lines = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Items = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    HasRemarks = table.Column<bool>(type: "bit", nullable: false),
                    ParticularsKey = table.Column<byte[]>(type: "varbinary(128)", maxLength: 128, nullable: false),
                    Particulars = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    GivenBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Latin1_General_100_BIN2"),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Corrections_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Corrections_PrintedPapers_Id",
                        column: x => x.Id,
                        principalTable: "PrintedPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettingRevisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettingRevisions", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IntakeDrafts_UpdatedAt",
                table: "IntakeDrafts",
                column: "UpdatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_BusinessDay_Sequence_Businesses",
                table: "Applications",
                columns: new[] { "BusinessDay", "Sequence", "Businesses" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_OwedDue_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "OwedDue", "BusinessDay", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_ApplicationId",
                table: "Corrections",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_HolderKey",
                table: "Corrections",
                column: "HolderKey");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Number",
                table: "Corrections",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SettingRevisions_Part_Number",
                table: "SettingRevisions",
                columns: new[] { "Part", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropTable(
                name: "SettingRevisions");

            migrationBuilder.DropIndex(
                name: "IX_IntakeDrafts_UpdatedAt",
                table: "IntakeDrafts");

            migrationBuilder.DropIndex(
                name: "IX_Applications_BusinessDay_Sequence_Businesses",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_OwedDue_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "Amends",
                table: "IntakeDrafts");

            migrationBuilder.DropColumn(
                name: "Label",
                table: "IntakeDrafts");

            migrationBuilder.DropColumn(
                name: "LabelKey",
                table: "IntakeDrafts");

            migrationBuilder.DropColumn(
                name: "PageId",
                table: "IntakeDrafts");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "IntakeDrafts");

            migrationBuilder.DropColumn(
                name: "OwedDue",
                table: "Applications");

            migrationBuilder.AlterColumn<Guid>(
                name: "ApplicationId",
                table: "PrintLog",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "ApplicationId",
                table: "PrintedPapers",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OwesMaterial",
                table: "Applications",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "BusinessDay", "Sequence" });
        }
    }
}
