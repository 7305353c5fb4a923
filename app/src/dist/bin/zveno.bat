@echo off
rem Starts Zveno: finds a Java 25 and the program's own folder, from wherever it is called.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "ZVENO_DIR=%%~fI"
set "ZVENO_JDK="
call :try "%ZVENO_JAVA_HOME%"
call :try "%JAVA_HOME%"
call :try "%ZVENO_DIR%\runtime"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%V in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Axiom\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Microsoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~V"
if not defined ZVENO_JDK (
  chcp 65001 >nul
  echo «Звено» не запущено: нужна Java версии 25 ^(JDK или JRE^). Установите её или укажите её папку в переменной ZVENO_JAVA_HOME.>&2
  exit /b 3
)
set ZVENO_FLAGS=-Xms32m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto --enable-native-access=ALL-UNNAMED
if "%~1"=="" (
  start "" "%ZVENO_JDK%\bin\javaw.exe" -Xmx512m %ZVENO_FLAGS% "-Dzveno.home=%ZVENO_DIR%" -cp "%ZVENO_DIR%\lib\*" zveno.Main
  exit /b 0
)
"%ZVENO_JDK%\bin\java.exe" -Xmx320m %ZVENO_FLAGS% "-Dzveno.home=%ZVENO_DIR%" -cp "%ZVENO_DIR%\lib\*" zveno.Main %*
exit /b %ERRORLEVEL%

:try
if defined ZVENO_JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul && set "ZVENO_JDK=%~f1"
exit /b 0
