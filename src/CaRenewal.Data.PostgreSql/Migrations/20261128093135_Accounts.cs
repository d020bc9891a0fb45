using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Applications_OwedDue_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.AddColumn<DateTime>(
                name: "LastLoginAt",
                table: "Staff",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MustChangePassword",
                table: "Staff",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "PasswordChangedAt",
                table: "Staff",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HasOverrides",
                table: "Applications",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "HasOwed",
                table: "Applications",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // What was entered before there were columns for it.
            migrationBuilder.Sql(
                """
                UPDATE "Applications" SET "HasOverrides" = CASE WHEN "Overrides" <> '[]' THEN 1 ELSE 0 END, "HasOwed" = CASE WHEN "OwedDue" IS NOT NULL THEN 1 ELSE 0 END;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_HasOverrides_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "HasOverrides", "BusinessDay", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_HasOwed_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "HasOwed", "BusinessDay", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Applications_HasOverrides_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_HasOwed_BusinessDay_Sequence",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "LastLoginAt",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "MustChangePassword",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "PasswordChangedAt",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "HasOverrides",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "HasOwed",
                table: "Applications");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_OwedDue_BusinessDay_Sequence",
                table: "Applications",
                columns: new[] { "OwedDue", "BusinessDay", "Sequence" });
        }
    }
}
