/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_API_H
#define SAMVERKAN_API_H

/*
 * What every header of this folder stands between: its names are C's, also for C++, and they are the only ones that
 * the library shows.  Whatever else the program is made of is compiled with -fvisibility=hidden.
 */
#ifdef __cplusplus
#define SMV_API_BEGIN _Pragma("GCC visibility push(default)") extern "C" {
#define SMV_API_END } _Pragma("GCC visibility pop")
#else
#define SMV_API_BEGIN _Pragma("GCC visibility push(default)")
#define SMV_API_END _Pragma("GCC visibility pop")
#endif

#endif
