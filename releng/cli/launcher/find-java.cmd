rem Set java and version if there is a Java 21 or later. ASSAY_JAVA decides; without it JAVA_HOME, PATH and the usual folders are looked through.
:find
set "java="
set "version=0"
if not defined ASSAY_JAVA goto without
set "stated=%ASSAY_JAVA:"=%"
for %%J in ("%stated%") do set "folder=%%~dpJ.."
call :try
exit /b
:without
if not defined JAVA_HOME goto path
set "folder=%JAVA_HOME:"=%"
call :try
:path
if defined java exit /b
for %%J in (java.exe) do set "stated=%%~$PATH:J"
if not defined stated goto folders
for %%J in ("%stated%") do set "folder=%%~dpJ.."
call :try
:folders
for %%R in ("%ProgramFiles%" "%ProgramW6432%" "%LocalAppData%\Programs") do (
	for %%M in ("Eclipse Adoptium" "Microsoft" "Java" "Zulu" "Amazon Corretto" "BellSoft") do (
		if not "%%~R"=="" if exist "%%~R\%%~M" for /f "delims=" %%D in ('dir /b /ad /o-n "%%~R\%%~M" 2^>nul') do (
			set "folder=%%~R\%%~M\%%D"
			call :try
		)
	)
)
exit /b

rem Take the Java of a folder, unless there is one already.
:try
if defined java exit /b
if not exist "%folder%\bin\java.exe" exit /b
if not exist "%folder%\release" exit /b
set "value="
for /f "usebackq tokens=1,2 delims==" %%A in ("%folder%\release") do if "%%A"=="JAVA_VERSION" set "value=%%B"
if not defined value exit /b
set "value=%value:"=%"
for /f "delims=.-+" %%A in ("%value%") do set "value=%%A"
set /a number=value
if %number% lss 21 exit /b
for %%J in ("%folder%\bin\java.exe") do set "java=%%~fJ"
set "version=%number%"
exit /b
