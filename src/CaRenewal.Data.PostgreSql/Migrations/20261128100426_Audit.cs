using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Audit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEvents",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Group = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Details = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Record = table.Column<int>(type: "integer", nullable: true),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Digest = table.Column<byte[]>(type: "bytea", maxLength: 33, nullable: true),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEvents", x => new { x.Stream, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Stream);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_At",
                table: "AuditEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_By_At",
                table: "AuditEvents",
                columns: new[] { "By", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_Group_At",
                table: "AuditEvents",
                columns: new[] { "Group", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_Subject_At",
                table: "AuditEvents",
                columns: new[] { "Subject", "At" });

            // Refuses what only a slip or a careless script would do.
            migrationBuilder.Sql(
                """
                CREATE OR REPLACE FUNCTION audit_added_only() RETURNS trigger LANGUAGE plpgsql AS
                $audit$ BEGIN RAISE EXCEPTION '% is added to, never altered.', TG_TABLE_NAME; END $audit$;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AuditEvents_AddedOnly" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvents"
                FOR EACH STATEMENT EXECUTE FUNCTION audit_added_only();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AuditHeads_NeverRemoved" BEFORE DELETE OR TRUNCATE ON "AuditHeads"
                FOR EACH STATEMENT EXECUTE FUNCTION audit_added_only();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditEvents");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.Sql("DROP FUNCTION audit_added_only();");
        }
    }
}
