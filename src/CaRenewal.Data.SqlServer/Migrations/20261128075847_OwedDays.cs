using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaRenewal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OwedDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was owed before there was a column for its day: from the materials themselves.
            migrationBuilder.Sql(
                """
                UPDATE [Applications] SET [OwedDue] =
                    (SELECT MIN(record.[Due]) FROM OPENJSON([Materials]) WITH ([State] int '$.State', [Due] date '$.Due') AS record WHERE record.[State] = 2)
                WHERE [CancelledAt] IS NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
